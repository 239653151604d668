/** What it costs that many hold the money of one month of a budget at the same moment. */
@NullMarked
package io.saleswright.bench.budget;

import org.jspecify.annotations.NullMarked;
