/** Requests and answers: what may be asked, what a client takes, how connections are kept. */
@NullMarked
package org.parley.serve.http;

import org.jspecify.annotations.NullMarked;
