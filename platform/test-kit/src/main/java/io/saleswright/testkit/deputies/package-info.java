/** What services that follow the staff directory owe to deputies. */
@NullMarked
package io.saleswright.testkit.deputies;

import org.jspecify.annotations.NullMarked;
