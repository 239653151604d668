/** Says what is expected of fields, in each of the ways there are. */
@NullMarked
package io.saleswright.testkit.texts.sample;

import org.jspecify.annotations.NullMarked;
