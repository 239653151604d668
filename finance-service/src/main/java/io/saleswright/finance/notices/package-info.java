/** What people are told of money, and who is told. */
@NullMarked
package io.saleswright.finance.notices;

import org.jspecify.annotations.NullMarked;
