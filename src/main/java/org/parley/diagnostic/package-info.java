/** What went wrong, where, with which value, and what to do about it. */
@NullMarked
package org.parley.diagnostic;

import org.jspecify.annotations.NullMarked;
