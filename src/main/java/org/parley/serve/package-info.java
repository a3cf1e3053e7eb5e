/** SPARQL endpoint and linked-data pages over HTTP. The only package that knows Fuseki. */
@NullMarked
package org.parley.serve;

import org.jspecify.annotations.NullMarked;
