@NullMarked
package io.saleswright.testkit.store;

import org.jspecify.annotations.NullMarked;
