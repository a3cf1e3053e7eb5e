package org.parley.net;

import java.time.Duration;

/**
 * The bounds of a request.
 *
 * @param time from the first attempt to connect to the last byte
 * @param bytes the most that a body may have
 * @param redirects how many redirects are followed, all of them on the same scheme, host and port
 */
public record WebLimits(Duration time, int bytes, int redirects) {}
