"""Safety of minors: signs of danger in what students write, help lines for them, and the adults who are told."""
