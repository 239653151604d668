/** Takes over what the archive keeps of other modules. */
@NullMarked
package io.saleswright.contract.archive.messaging;

import org.jspecify.annotations.NullMarked;
