/**
 * Decides how long a request's body may be on its way, whoever reads it and also when nobody does.
 * Without an end, a caller who sends a byte now and then would keep a connection and a thread of
 * the service for as long as he likes.
 */
@NullMarked
package io.saleswright.platform.web.body;

import org.jspecify.annotations.NullMarked;
