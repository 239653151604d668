@NullMarked
package io.saleswright.finance.customers.messaging;

import org.jspecify.annotations.NullMarked;
