/** What it costs that reads are noted. */
@NullMarked
package io.saleswright.bench.audit;

import org.jspecify.annotations.NullMarked;
