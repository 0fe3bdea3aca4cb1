//! Employers and the modules their codes open.

mod view;

pub use view::{EmployerView, ModuleView};

use lotse_command::command;
use lotse_core::{Code, PackId};
use lotse_pack_model::{PackSource, modules_opened_by};

use crate::{ApiError, App, ErrorCode};

impl App {
    /// Employers whose codes were entered.
    #[command(areas(content, settings))]
    pub fn list_employers(&self) -> Result<Vec<EmployerView>, ApiError> {
        let place = self.place_content()?;
        let codes = self.read(lotse_store::UserStore::employer_codes)?;
        let all = self.content_store().manifests()?;
        let mut employers = Vec::new();
        for (pack, code) in codes {
            let Some(manifest) = all.iter().find(|manifest| manifest.id == pack) else {
                continue;
            };
            let Some(name) = self.names(manifest)?.into_iter().next() else {
                continue;
            };
            let open = place.open_modules(&pack);
            let modules = open.map(|module| {
                let message = format!("module-{module}");
                ModuleView {
                    id: module.to_string(),
                    name: place.text(&message),
                    summary: place.attribute(&message, "summary"),
                }
            });
            employers.push(EmployerView {
                id: pack.to_string(),
                name,
                code: code.to_string(),
                modules: modules.collect(),
            });
        }
        Ok(employers)
    }

    /// Opens the modules an employer has booked. Fetches its pack first if it
    /// is not installed, and then waits for the network.
    #[command]
    pub fn open_code(&self, code: &str) -> Result<(), ApiError> {
        let malformed = |_| ApiError::new(ErrorCode::CodeMalformed);
        let code: Code = code.parse().map_err(malformed)?;
        if !self.opens_something(&code)? && self.can_update() {
            self.fetch_also(&code.pack)?;
        }
        if !self.opens_something(&code)? {
            return Err(ApiError::new(ErrorCode::CodeUnknown));
        }
        self.write(|tx| tx.set_employer_code(&code))?;
        self.content_changed();
        Ok(())
    }

    /// Closes an employer's modules.
    #[command]
    pub fn close_employer(&self, employer: &str) -> Result<(), ApiError> {
        let unknown = |_| ApiError::new(ErrorCode::CodeUnknown);
        let pack: PackId = employer.parse().map_err(unknown)?;
        self.write(|tx| tx.remove_employer_code(&pack))?;
        self.content_changed();
        Ok(())
    }

    fn opens_something(&self, code: &Code) -> Result<bool, ApiError> {
        Ok(!modules_opened_by(&*self.content_store(), code)?.is_empty())
    }
}
