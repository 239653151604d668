/** Shows that the picture has every step of a table. */
@NullMarked
package io.saleswright.testkit.steps;

import org.jspecify.annotations.NullMarked;
