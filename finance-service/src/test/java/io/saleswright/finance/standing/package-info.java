@NullMarked
package io.saleswright.finance.standing;

import org.jspecify.annotations.NullMarked;
