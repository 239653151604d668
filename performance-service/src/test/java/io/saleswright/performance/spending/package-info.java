/** Tests of what people spent. */
@NullMarked
package io.saleswright.performance.spending;

import org.jspecify.annotations.NullMarked;
