/**
 * How a complaint is looked into: what departments are asked and find, the cause from a tree that
 * is kept as policy, and measures that keep it from coming back (CMP-03, CMP-06, CMP-13). CORE
 * module.
 */
@NullMarked
package io.saleswright.complaint.inquiry;

import org.jspecify.annotations.NullMarked;
