/**
 * Decides which address belongs to which service, and what a service hears of a request and a
 * caller of an answer. A new route is one line under {@code gateway.services} in {@code
 * application.yaml}.
 */
@NullMarked
package io.saleswright.gateway.routing;

import org.jspecify.annotations.NullMarked;
