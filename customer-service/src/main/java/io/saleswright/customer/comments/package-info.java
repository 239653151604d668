/**
 * What our people say about customers, and ask one another: who may, and what is told of it
 * (CUS-33).
 */
@NullMarked
package io.saleswright.customer.comments;

import org.jspecify.annotations.NullMarked;
