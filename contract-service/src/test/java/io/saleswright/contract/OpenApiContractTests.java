package io.saleswright.contract;

import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.openapi.OpenApiContract;

class OpenApiContractTests extends RunningContracts implements OpenApiContract {}
