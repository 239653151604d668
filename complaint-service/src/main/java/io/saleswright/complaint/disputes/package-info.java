/**
 * Decides how disputes with customers are mediated, and lets people record it (CMP-08). CORE
 * module.
 */
@NullMarked
package io.saleswright.complaint.disputes;

import org.jspecify.annotations.NullMarked;
