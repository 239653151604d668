/**
 * Complaints decide what is done about what went wrong for customers. Owns complaints; learns of
 * customers, products and orders from events and asks nobody.
 */
@NullMarked
package io.saleswright.complaint;

import org.jspecify.annotations.NullMarked;
