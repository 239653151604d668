/** Takes over what happens to contracts. */
@NullMarked
package io.saleswright.contract.filings.messaging;

import org.jspecify.annotations.NullMarked;
