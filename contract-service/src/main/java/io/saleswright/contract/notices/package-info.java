/** What people are told of quotes and contracts, and who is told. */
@NullMarked
package io.saleswright.contract.notices;

import org.jspecify.annotations.NullMarked;
