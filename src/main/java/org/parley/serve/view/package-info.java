/** What pages show, read from the graph into records; the templates take them as they are. */
@NullMarked
package org.parley.serve.view;

import org.jspecify.annotations.NullMarked;
