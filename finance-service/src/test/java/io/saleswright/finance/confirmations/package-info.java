@NullMarked
package io.saleswright.finance.confirmations;

import org.jspecify.annotations.NullMarked;
