/**
 * What a customer is offered, and who has to agree before it is carried out (CMP-04, CMP-08,
 * FIN-18). CORE module.
 */
@NullMarked
package io.saleswright.complaint.remedy;

import org.jspecify.annotations.NullMarked;
