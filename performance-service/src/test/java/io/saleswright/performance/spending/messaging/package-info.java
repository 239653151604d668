/** Tests of what is read of finance. */
@NullMarked
package io.saleswright.performance.spending.messaging;

import org.jspecify.annotations.NullMarked;
