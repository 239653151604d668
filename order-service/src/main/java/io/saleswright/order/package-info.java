/**
 * The order service: decides what is made and delivered. Owns the catalogue, the orders and their
 * time line; who the customer is and what is owed it learns from others.
 */
@NullMarked
package io.saleswright.order;

import org.jspecify.annotations.NullMarked;
