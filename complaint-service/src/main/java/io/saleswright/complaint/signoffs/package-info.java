/**
 * Opens a complaint from what the customer remarked when they signed for the goods (CMP-16,
 * ORD-31). CORE module.
 */
@NullMarked
package io.saleswright.complaint.signoffs;

import org.jspecify.annotations.NullMarked;
