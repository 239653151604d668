@NullMarked
package io.saleswright.finance.papers;

import org.jspecify.annotations.NullMarked;
