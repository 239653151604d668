/** Shows that each rule of the architecture fails where it should, and names the culprit. */
@NullMarked
package io.saleswright.testkit.architecture;

import org.jspecify.annotations.NullMarked;
