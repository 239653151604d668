/** What people are told of staff: who stands in, who leaves. */
@NullMarked
package io.saleswright.performance.notices;

import org.jspecify.annotations.NullMarked;
