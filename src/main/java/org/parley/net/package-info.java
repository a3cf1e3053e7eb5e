/**
 * The only door to the network: requests over HTTP to addresses that the user has named, with
 * bounds on time and size.
 */
@NullMarked
package org.parley.net;

import org.jspecify.annotations.NullMarked;
