/**
 * Contracts decide what is promised to customers. Owns quotes; learns of customers and products
 * from events and asks nobody.
 */
@NullMarked
package io.saleswright.contract;

import org.jspecify.annotations.NullMarked;
