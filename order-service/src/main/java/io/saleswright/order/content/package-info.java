/**
 * What an order is about: lines, customer, terms, and where the goods go (ORD-02), and how lines
 * and terms are told to others. Values that know nothing of an order's life.
 */
@NullMarked
package io.saleswright.order.content;

import org.jspecify.annotations.NullMarked;
