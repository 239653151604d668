@NullMarked
package io.saleswright.finance.collection;

import org.jspecify.annotations.NullMarked;
