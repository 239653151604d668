/** Tests of what becomes of people in the directory. */
@NullMarked
package io.saleswright.performance.staff;

import org.jspecify.annotations.NullMarked;
