/** When somebody is away, and who stands in for them meanwhile (HR-15). */
@NullMarked
package io.saleswright.performance.absence;

import org.jspecify.annotations.NullMarked;
