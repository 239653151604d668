/** Takes over what makes drafts of contracts. */
@NullMarked
package io.saleswright.contract.contracts.messaging;

import org.jspecify.annotations.NullMarked;
