/**
 * Accepts complaints and works on them for people, and lets them follow what is told of their
 * customers (CMP-01 to CMP-07, CMP-16, CMP-21). CORE module.
 */
@NullMarked
package io.saleswright.complaint.complaints;

import org.jspecify.annotations.NullMarked;
