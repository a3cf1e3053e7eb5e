/** SHACL shapes and checks of single nodes as a list of violations. Knows Jena SHACL and RIOT. */
@NullMarked
package org.parley.validate;

import org.jspecify.annotations.NullMarked;
