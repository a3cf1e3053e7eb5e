/**
 * The pages and files of the server, each under its address; their templates are in {@code
 * src/main/jte}.
 */
@NullMarked
package org.parley.serve.page;

import org.jspecify.annotations.NullMarked;
