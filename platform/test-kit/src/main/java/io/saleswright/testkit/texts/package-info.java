/** Holds a service's refusals to the words that people read, in both languages. */
@NullMarked
package io.saleswright.testkit.texts;

import org.jspecify.annotations.NullMarked;
