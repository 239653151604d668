/**
 * Lets people propose, decide and carry out solutions that cost something (CMP-04, FIN-18). CORE
 * module.
 */
@NullMarked
package io.saleswright.complaint.remedies;

import org.jspecify.annotations.NullMarked;
