/**
 * What was learned from service cases: common problems and how they are solved, found by whoever
 * records the next one (CMP-12). Publishes nothing. CORE module.
 */
@NullMarked
package io.saleswright.complaint.knowledge;

import org.jspecify.annotations.NullMarked;
