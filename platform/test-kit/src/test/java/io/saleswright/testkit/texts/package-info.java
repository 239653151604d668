/** Shows that missing and superfluous words are found, each by its name. */
@NullMarked
package io.saleswright.testkit.texts;

import org.jspecify.annotations.NullMarked;
