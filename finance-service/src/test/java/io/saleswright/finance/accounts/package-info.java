@NullMarked
package io.saleswright.finance.accounts;

import org.jspecify.annotations.NullMarked;
