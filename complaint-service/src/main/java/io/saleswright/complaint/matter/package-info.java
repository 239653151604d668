/**
 * What is complained about, by whom, and on which way it came (CMP-02). Decides what such a thing
 * is, and nothing of what is done about it. CORE module.
 */
@NullMarked
package io.saleswright.complaint.matter;

import org.jspecify.annotations.NullMarked;
