/**
 * Decides what is measured and how a run goes. A benchmark answers with ratios between things that
 * ran in turns on the same machine; absolute numbers are for that machine only.
 */
@NullMarked
package io.saleswright.bench;

import org.jspecify.annotations.NullMarked;
